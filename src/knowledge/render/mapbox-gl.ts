import { describePackage } from '../grammar/index.ts';

/** `setText` is for texts. */
export default describePackage({
  package: 'mapbox-gl',
  version: '3.16.0',
  aliases: ['maplibre-gl'],
  globals: { mapboxgl: '', maplibregl: '' },
  sinks: { markup: ['new Popup().**.setHTML(0)'] },
});
