package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project under git whose classes leak in known places, checked by the real rules. */
record ShopProject(Path folder) {

  /** With an empty repository. */
  static ShopProject in(Path folder) throws IOException {
    ShopProject project = new ShopProject(folder);
    project.git("init", "-q", "-b", "main");
    project.git("config", "user.name", "Shop");
    project.git("config", "user.email", "shop@example.org");
    project.git("config", "commit.gpgsign", "false");
    return project;
  }

  /** A class with one client per turn in each of the methods. */
  static String leaking(String name, String... methods) {
    StringBuilder text = new StringBuilder("package shop;\n\n");
    text.append("import java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\n");
    text.append("import java.net.http.HttpResponse.BodyHandlers;\nimport java.util.List;\n\n");
    text.append("class ").append(name).append(" {\n");
    for (String method : methods) {
      text.append("\n  void ")
          .append(method)
          .append("(List<HttpRequest> all) throws Exception {\n");
      text.append("    for (HttpRequest one : all) {\n");
      text.append("      HttpClient.newHttpClient().send(one, BodyHandlers.discarding());\n");
      text.append("    }\n  }\n");
    }
    return text.append("}\n").toString();
  }

  /** The line of a baseline for such a method. */
  static String accepted(String path, String type, String method) {
    return path + ": HttpClientInLoop at newHttpClient in " + type + "#" + method + "(List)";
  }

  Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** The lines of the baseline without comments. */
  List<String> baseline() throws IOException {
    return Files.readAllLines(folder.resolve("httpvet-baseline.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  Cli run(Object... args) {
    return Cli.run(Engine.javac(), args);
  }

  Cli check(Object... more) {
    List<Object> args = new ArrayList<>(List.of("check", folder));
    args.addAll(List.of(more));
    return run(args.toArray());
  }

  void commit(String message) throws IOException {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  /** Runs git, which has to succeed. */
  void git(String... args) throws IOException {
    String output = tryGit(args);
    if (output != null) {
      throw new IOException(String.join(" ", args) + ": " + output);
    }
  }

  /** Null if git succeeds, else what it says. */
  String tryGit(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? null : output;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
