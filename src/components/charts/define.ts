import { define } from '../../lib/define.js';
import { ChartFigure } from './chart-figure.js';

define('tx-chart', ChartFigure);
