import{r as cleanText}from"./register.js";var ZEROS=[1632,1776,2406,2534,65296];function latinDigits(text){return text.replace(/\p{Nd}/gu,digit=>{const code=digit.codePointAt(0)??0;const zero=ZEROS.find(first=>code>=first&&code<first+10);return zero===void 0?digit:String(code-zero)})}function cleanLines(text){return text.split(/\r\n|[\n\r\u2028\u2029]/).map(line=>cleanText(line,Math.max(line.length,1))).join(`
`).replace(/\n{3,}/g,`

`).trim()}function withoutMarks(text){return text.replace(/[\u2066-\u2069]/g,``)}export{latinDigits as n,withoutMarks as r,cleanLines as t};