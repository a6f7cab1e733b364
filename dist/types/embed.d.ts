import './widget/everything.js';
