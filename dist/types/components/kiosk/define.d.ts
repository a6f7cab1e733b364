import './quiz/define.js';
import './result/define.js';
