package dev.desirepath.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help as people read it: the usage line, then examples, then everything else; 80 columns. */
final class Help {

    private static final int WIDTH = 80;

    private Help() {}

    /** Arranges the help of a program and all its commands. */
    static CommandLine arranged(CommandLine program) {
        List<String> sections = new ArrayList<>(program.getHelpSectionKeys());
        List<String> examples =
                List.of(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING, UsageMessageSpec.SECTION_KEY_FOOTER);
        sections.removeAll(examples);
        sections.addAll(sections.indexOf(UsageMessageSpec.SECTION_KEY_SYNOPSIS) + 1, examples);
        program.setHelpSectionKeys(sections);
        space(program);
        return program.setUsageHelpWidth(WIDTH);
    }

    private static void space(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading(command.getCommandSpec().positionalParameters().isEmpty() ? "%n" : "");
        usage.commandListHeading("%nCommands:%n");
        command.getSubcommands().values().forEach(Help::space);
    }
}
