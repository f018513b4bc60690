import { raw } from '../html.ts';

/** One plain style for the demo app. */
export const STYLE = raw(`<style>
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #1f2937; background: #f3f4f6; }
  nav.o_main_navbar { display: flex; gap: .5rem; align-items: center; background: #4b3b5b; color: #fff; padding: .4rem 1rem; position: relative; }
  nav.o_main_navbar a, nav.o_main_navbar button { color: inherit; background: none; border: 0; font: inherit; padding: .35rem .7rem; text-decoration: none; cursor: pointer; }
  .dropdown-menu { position: absolute; top: 2.6rem; left: 17rem; background: #fff; border: 1px solid #d1d5db; border-radius: .4rem; padding: .4rem 0; z-index: 5; min-width: 14rem; }
  nav.o_main_navbar .dropdown-item, .dropdown-item { display: block; color: #1f2937; padding: .4rem 1rem; text-decoration: none; } .dropdown-item:hover { background: #eef; }
  .o_action_manager { padding: 1.25rem 2rem; } table { width: 100%; border-collapse: collapse; background: #fff; } th, td { text-align: left; padding: .6rem; border-bottom: 1px solid #e5e7eb; }
  .o_kanban_renderer { display: flex; gap: 1rem; flex-wrap: wrap; } .o_kanban_record { background: #fff; border: 1px solid #d1d5db; border-radius: .4rem; padding: 1rem; min-width: 17rem; }
  .btn { font: inherit; padding: .4rem .9rem; border: 1px solid #d1d5db; border-radius: .3rem; background: #fff; cursor: pointer; } .btn-primary { background: #4b3b5b; color: #fff; border-color: #4b3b5b; }
  .modal { position: fixed; inset: 0; background: #0006; display: grid; place-items: center; z-index: 10; } .modal-content { background: #fff; border-radius: .5rem; width: min(36rem, 92vw); }
  .modal-header, .modal-body, .modal-footer { padding: .8rem 1.2rem; } .modal-header { border-bottom: 1px solid #e5e7eb; } .modal-title { margin: 0; font-size: 1.1rem; }
  iframe { border: 0; width: 100%; height: 22rem; } .o_radio_item { padding: .4rem 0; } .o_field_widget { display: inline-block; } .o_group { background: #fff; padding: 1rem; margin: 1rem 0; display: grid; grid-template-columns: 14rem 1fr; gap: .4rem; }
</style>`);
