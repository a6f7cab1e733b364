import '../components/quiz/define.js';
import '../components/result/define.js';
