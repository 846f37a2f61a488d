package io.github.httpvet.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds in JVMs of their own, as build tools start them. */
final class ColdRuns {

  private final Project project;
  private final String tool;

  ColdRuns(Project project, String tool) {
    this.project = project;
    this.tool = tool;
  }

  Cost run(boolean withHttpvet) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", classPath(withHttpvet), Main.class.getName()));
    command.addAll(List.of(project.home().toString(), project.subject()));
    command.addAll(List.of("once", tool, withHttpvet ? "1" : "0"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException("a run failed: " + String.join(" ", command));
    }
    return Cost.parse(line.substring(line.lastIndexOf('\n') + 1));
  }

  private String classPath(boolean withHttpvet) throws IOException {
    return tool.equals("pmd")
        ? Project.joined(project.pmd(withHttpvet))
        : project.classes().toString();
  }
}
