import '../signs/define.js';
