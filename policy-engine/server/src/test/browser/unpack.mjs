// Unpacks the browser and says where it is, and where the libraries are that a bare machine lacks.
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
console.log(process.env.LD_LIBRARY_PATH ?? '');
