/** Hands an action's outputs to later steps; what is not known is left out. */
export function giveOutputs<Outputs extends object>(
  ctx: { output(name: keyof Outputs, value: Outputs[keyof Outputs]): void },
  outputs: Outputs,
): void {
  for (const name of Object.keys(outputs) as Array<keyof Outputs>) {
    if (outputs[name] !== undefined) {
      ctx.output(name, outputs[name]);
    }
  }
}
