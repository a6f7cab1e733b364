// The build settings that docs/frameworks.md shows for Vue: with them the tag is an element, without them a component.
import { compileTemplate, parse } from 'vue/compiler-sfc';

const asComponent = /resolveComponent\("treatment-explorer"\)/;

/** What is wrong with the settings, tried on the template of the page. The plugin itself only hands them on. */
export async function vueConfigFaults(blocks) {
  const settings = blocks.find(({ language }) => language === 'js').code.replace(/^import vue .*$/m, 'const vue = (options) => options;');
  const { default: { plugins: [options] } } = await import(`data:text/javascript,${encodeURIComponent(settings)}`);
  const { content } = parse(blocks.find(({ language }) => language === 'vue').code).descriptor.template;
  const compiled = (compilerOptions) => compileTemplate({ id: 'page', filename: 'Page.vue', source: content, compilerOptions });
  const [told, plain] = [compiled(options.template.compilerOptions), compiled({})];
  if (told.errors.length > 0 || asComponent.test(told.code)) return ['docs/frameworks.md: with the settings for Vue the tag is no element'];
  if (!asComponent.test(plain.code)) return ['Vue takes the tag for an element without any settings: docs/frameworks.md need not show them'];
  console.log('vue: an element with the settings shown, a component without');
  return [];
}
