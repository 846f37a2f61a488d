package io.github.httpvet.languageserver;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.httpvet.check.BuildTool;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the user sets in the editor; what is about rules stands in {@code httpvet.properties}.
 *
 * @param classPath relative to the workspace folder; empty if it is to be found
 * @param asked who may be asked for the class path
 * @param release the language level, or 0 for the running JDK's
 * @param debounce how long nothing must be typed before a check
 * @param showsPages true if the editor itself shows the Markdown that explaining gives
 * @param problems one line for each value that is wrong and has its default instead
 */
record Settings(
    List<Path> classPath,
    Set<BuildTool> asked,
    int release,
    Duration debounce,
    boolean showsPages,
    List<String> problems) {

  /** The name of the section in the editor's settings. */
  static final String SECTION = "httpvet";

  static final Settings DEFAULT =
      new Settings(
          List.of(), Set.of(BuildTool.values()), 0, Duration.ofMillis(200), false, List.of());

  private static final int LONGEST_DEBOUNCE = 60_000;

  Settings {
    classPath = List.copyOf(classPath);
    asked = Set.copyOf(asked);
    problems = List.copyOf(problems);
  }

  /** These with what an editor sends on top; what is not there stays as it is. */
  Settings with(Object sent) {
    if (!(sent instanceof JsonObject json)) {
      return this;
    }
    JsonObject own = json.get(SECTION) instanceof JsonObject section ? section : json;
    Reader reader = new Reader(own);
    List<Path> path = reader.has("classpath") ? reader.paths("classpath") : classPath;
    Set<BuildTool> tools = EnumSet.noneOf(BuildTool.class);
    for (BuildTool tool : BuildTool.values()) {
      if (reader.flag(key(tool), asked.contains(tool))) {
        tools.add(tool);
      }
    }
    int level = reader.number("release", release, Runtime.version().feature());
    int millis = reader.number("debounce", (int) debounce.toMillis(), LONGEST_DEBOUNCE);
    boolean pages = reader.flag("showsPages", showsPages);
    return new Settings(path, tools, level, Duration.ofMillis(millis), pages, reader.problems);
  }

  /** The name of the setting that forbids to ask. */
  static String key(BuildTool tool) {
    return switch (tool) {
      case MAVEN -> "classpathFromMaven";
      case GRADLE -> "classpathFromGradle";
    };
  }

  private record Reader(JsonObject json, List<String> problems) {

    Reader(JsonObject json) {
      this(json, new ArrayList<>());
    }

    boolean has(String key) {
      return json.has(key) && !json.get(key).isJsonNull();
    }

    boolean flag(String key, boolean otherwise) {
      if (!has(key)) {
        return otherwise;
      }
      if (json.get(key) instanceof JsonPrimitive value && value.isBoolean()) {
        return value.getAsBoolean();
      }
      problems.add(SECTION + "." + key + " is neither true nor false");
      return otherwise;
    }

    int number(String key, int otherwise, int most) {
      if (!has(key)) {
        return otherwise;
      }
      if (json.get(key) instanceof JsonPrimitive value && value.isNumber()) {
        double number = value.getAsDouble();
        if (number >= 0 && number <= most && number == Math.rint(number)) {
          return (int) number;
        }
      }
      problems.add(SECTION + "." + key + " is no whole number from 0 to " + most);
      return otherwise;
    }

    /** A list, or one text with the system's separator. */
    List<Path> paths(String key) {
      List<Path> paths = new ArrayList<>();
      JsonElement value = json.get(key);
      if (value instanceof JsonArray all) {
        all.forEach(one -> add(key, one, paths));
      } else if (value instanceof JsonPrimitive text && text.isString()) {
        for (String one : text.getAsString().split(File.pathSeparator)) {
          if (!one.isBlank()) {
            add(key, new JsonPrimitive(one), paths);
          }
        }
      } else {
        problems.add(SECTION + "." + key + " is no list of paths");
      }
      return paths;
    }

    private void add(String key, JsonElement one, List<Path> paths) {
      try {
        if (one instanceof JsonPrimitive text && text.isString()) {
          paths.add(Path.of(text.getAsString()));
          return;
        }
      } catch (InvalidPathException e) {
        // Told below.
      }
      problems.add(SECTION + "." + key + ": " + one + " is no path");
    }
  }
}
