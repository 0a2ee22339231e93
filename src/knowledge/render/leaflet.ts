import { describePackage } from '../grammar/index.ts';

/** What popups and tooltips are given becomes markup of the page; an element, or a node of text, stays what it is. */
export default describePackage({
  package: 'leaflet',
  version: '1.9.4',
  globals: { L: '' },
  handlers: { '{geoJSON,geoJson}(1).onEachFeature': [['-', 'Layer']] },
  sinks: {
    markup: [
      '**.{bindPopup,bindTooltip,setPopupContent,setTooltipContent,openPopup,openTooltip}(0)',
      'Layer#{bindPopup,bindTooltip,setPopupContent,setTooltipContent}(0)',
      '{popup,tooltip}().**.setContent(0)',
      'divIcon(0).html',
      'new DivIcon(0).html',
      '**.addAttribution(0)',
    ],
  },
});
