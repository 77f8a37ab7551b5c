import { Command } from "commander";
import { acknowledgeCommand, silenceCommand, silencesCommand } from "./alerts_act.ts";
import { channelCommand } from "./alerts_channel.ts";
import { alertHistoryCommand, listAlertsCommand } from "./alerts_list.ts";
import { rulesCommand, testRuleCommand } from "./alerts_rules.ts";
import { sendAlertsCommand } from "./alerts_send.ts";

/** `scout alerts`: what is wrong, who looks after it, whom it is told. */
export function alertsCommand(): Command {
  const alerts = new Command("alerts")
    .enablePositionalOptions()
    .description("See, acknowledge and silence alerts; set up rules and channels");
  for (
    const command of [
      listAlertsCommand(),
      alertHistoryCommand(),
      acknowledgeCommand(),
      silenceCommand(),
      silencesCommand(),
      rulesCommand(),
      testRuleCommand(),
      channelCommand(),
      sendAlertsCommand(),
    ]
  ) alerts.addCommand(command);
  return alerts;
}
