// The manifest is written by the build; package.json names where it ends up and stays as it is.
export default { packagejson: false };
