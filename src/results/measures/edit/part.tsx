/** The part of the results page that loads for those who may write measures. */
export { EditableMeasures } from './EditableMeasures.tsx';
export { PlanPanel } from './PlanPanel.tsx';
