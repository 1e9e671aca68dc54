/** Brings in the drawing library the first time a chart needs it; a failed attempt may be repeated. */
const SOURCE = new URL('../../vendor/echarts-6.1.0/echarts.common.min.js', import.meta.url).href;
let loading;

export function loadLibrary() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SOURCE;
    script.onload = () => resolve(window.echarts);
    script.onerror = () => {
      script.remove();
      loading = undefined;
      reject(new Error(`Could not load ${SOURCE}`));
    };
    document.head.append(script);
  });
  return loading;
}
