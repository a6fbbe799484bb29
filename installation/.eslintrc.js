module.exports = require('../lint/eslintConfig').toolConfig(__dirname);
