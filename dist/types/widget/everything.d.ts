import '../components/quiz/define.js';
import '../components/result/define.js';
import '../components/careful/define.js';
import '../components/link/define.js';
import '../components/signs/define.js';
import '../components/detail/define.js';
import '../components/take/define.js';
import '../components/contact/define.js';
