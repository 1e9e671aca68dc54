/**
 * <sw-chart> draws a `spec` of our own small vocabulary: kind line, control, bar or sparkline (see chart/<kind>.js),
 * with {title, subtitle, unit: hours | minutes | workingHours | share | count}. The title is the finding as a sentence,
 * the subtitle its definition. `texts` are the translated words with their `locale`. A `spec` of null shows the
 * skeleton, `error` a sentence with Retry instead. Out: chart-click {index, series}, chart-retry.
 */
import { iconSvg } from './icon.js';
import { make } from './text.js';
import { takeOver } from './upgrade.js';
import { barOptions } from './chart/bar.js';
import { controlOptions } from './chart/control.js';
import { Cursor } from './chart/cursor.js';
import { Format } from './chart/format.js';
import { lineOptions } from './chart/line.js';
import { loadLibrary } from './chart/load.js';
import { onSchemeChange, palette } from './chart/palette.js';
import { drawSparkline } from './chart/sparkline.js';
import { csvOf, drawTable, tableOf } from './chart/table.js';

const OPTIONS = { line: lineOptions, control: controlOptions, bar: barOptions };
const NARROW = 480;
const HEIGHT = 280;
const BAR_HEIGHT = 34;

class Chart extends HTMLElement {
  #spec = null;
  #texts = {};
  #error;
  #asTable = false;
  #library;
  #stop = [];

  connectedCallback() {
    takeOver(this, 'texts', 'spec', 'error');
    const observer = new ResizeObserver(() => this.#library?.resize());
    observer.observe(this);
    this.#stop = [() => observer.disconnect(), onSchemeChange(() => this.#paint())];
    this.#render();
  }

  disconnectedCallback() {
    this.#stop.forEach((stop) => stop());
    this.#library?.dispose();
    this.#library = undefined;
  }

  set spec(spec) {
    this.#spec = spec;
    this.#error = undefined;
    this.#render();
  }

  get spec() {
    return this.#spec;
  }

  set texts(texts) {
    this.#texts = texts;
    this.#render();
  }

  set error(message) {
    this.#error = message || undefined;
    this.#render();
  }

  get #format() {
    return new Format(this.#spec.unit, this.#texts.locale || document.documentElement.lang);
  }

  #render() {
    if (!this.isConnected) {
      return;
    }
    this.#library?.dispose();
    this.#library = undefined;
    this.setAttribute('aria-busy', String(!this.#spec && !this.#error));
    if (this.#error) {
      this.replaceChildren(this.#failure(this.#error));
    } else if (!this.#spec) {
      this.replaceChildren(make('div', 'sw-skeleton sw-skeleton-chart'));
    } else if (this.#spec.kind === 'sparkline') {
      this.replaceChildren(drawSparkline(this.#spec));
    } else {
      this.#figure();
    }
  }

  #figure() {
    const spec = this.#spec;
    const table = tableOf(spec, this.#format, this.#texts);
    const head = make('figcaption', 'sw-chart-head');
    const words = make('div', 'sw-chart-words');
    words.append(make('div', 'sw-chart-title', spec.title), make('div', 'sw-chart-subtitle', spec.subtitle));
    head.append(words, this.#tools(table));
    this.canvas = make('div', 'sw-chart-canvas');
    const bars = spec.kind === 'bar' ? spec.bars.length * BAR_HEIGHT + (spec.pareto ? 32 : 8) : HEIGHT;
    this.canvas.style.blockSize = `${bars}px`;
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute('role', 'application');
    this.canvas.setAttribute('aria-label', `${spec.title ?? ''}. ${this.#texts.hint ?? ''}`);
    this.voice = make('div', 'sw-visually-hidden');
    this.voice.setAttribute('aria-live', 'polite');
    const cursor = new Cursor(spec, table, {
      show: (series, index) => this.#light(series, index),
      say: (text) => (this.voice.textContent = text),
      press: (series, index) => this.#press(index, series),
    });
    this.canvas.addEventListener('keydown', (event) => cursor.onKey(event));
    const data = make('div', 'sw-chart-data');
    data.tabIndex = 0;
    data.setAttribute('role', 'region');
    data.setAttribute('aria-label', spec.title ?? '');
    data.append(drawTable(table, spec.title));
    this.canvas.hidden = this.#asTable;
    data.hidden = !this.#asTable;
    const figure = make('figure', 'sw-chart');
    figure.append(head, this.canvas, data, this.voice);
    this.replaceChildren(figure);
    if (!this.#asTable) {
      this.#draw();
    }
  }

  #tools(table) {
    const tools = make('div', 'sw-chart-tools');
    const toggle = make('button', 'sw-chart-tool');
    toggle.type = 'button';
    toggle.append(iconSvg('table'), make('span', '', this.#texts.table));
    toggle.setAttribute('aria-pressed', String(this.#asTable));
    toggle.addEventListener('click', () => {
      this.#asTable = !this.#asTable;
      this.#render();
      this.querySelector('.sw-chart-tool').focus();
    });
    const csv = make('button', 'sw-chart-tool');
    csv.type = 'button';
    csv.append(iconSvg('export'), make('span', '', this.#texts.csv));
    csv.addEventListener('click', () => this.#download(csvOf(table)));
    tools.append(toggle, csv);
    return tools;
  }

  async #draw() {
    const canvas = this.canvas;
    const waiting = make('div', 'sw-skeleton sw-skeleton-chart');
    canvas.append(waiting);
    let echarts;
    try {
      echarts = await loadLibrary();
    } catch (error) {
      console.error(error);
      this.error = this.#texts.failed ?? error.message;
      return;
    }
    if (!canvas.isConnected || canvas !== this.canvas) {
      return;
    }
    waiting.remove();
    this.#library = echarts.init(canvas, null, { renderer: 'svg' });
    this.#library.on('click', ({ dataIndex, seriesIndex, value, seriesType }) => {
      this.#press(seriesType === 'scatter' ? value[0] : dataIndex, seriesType === 'scatter' ? 0 : seriesIndex);
    });
    this.#paint();
  }

  #paint() {
    if (this.#library) {
      const context = {
        colours: palette(this),
        format: this.#format,
        texts: this.#texts,
        narrow: this.clientWidth < NARROW,
      };
      this.#library.setOption(OPTIONS[this.#spec.kind](this.#spec, context), { notMerge: true });
    }
  }

  #light(seriesIndex, dataIndex) {
    this.#library?.dispatchAction({ type: 'downplay' });
    this.#library?.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
    this.#library?.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
  }

  #press(index, series) {
    this.dispatchEvent(new CustomEvent('chart-click', { detail: { index, series }, bubbles: true }));
  }

  #download(text) {
    const link = make('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
    link.download = `${this.#spec.file ?? 'chart'}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #failure(message) {
    const banner = make('div', 'sw-error');
    banner.setAttribute('role', 'alert');
    const retry = make('button', 'sw-link', this.#texts.retry);
    retry.type = 'button';
    retry.addEventListener('click', () => {
      this.error = undefined;
      this.dispatchEvent(new CustomEvent('chart-retry', { bubbles: true }));
    });
    banner.append(make('p', 'sw-error-text', message), retry);
    return banner;
  }
}

if (!customElements.get('sw-chart')) {
  customElements.define('sw-chart', Chart);
}
