package io.github.httpvet.languageserver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;

/** Gets the settings from the editor: those it starts with, then those of each folder. */
final class Configured {

  private final OpenFiles files;
  private final Editor editor;
  private final boolean canAsk;
  private Settings base;

  Configured(OpenFiles files, Editor editor, boolean canAsk, Object options) {
    this.files = files;
    this.editor = editor;
    this.canAsk = canAsk;
    this.base = Settings.DEFAULT.with(options);
  }

  /** Takes what the editor started with; final unless it is to be asked. */
  void start() {
    files.set(folder -> base, !canAsk);
  }

  /** Takes what the editor pushes, as older ones do. */
  void pushed(Object sent) {
    if (canAsk) {
      ask();
    } else {
      base = base.with(sent);
      start();
    }
  }

  /** Asks for the settings of each folder, if the editor can be asked. */
  void ask() {
    if (!canAsk) {
      start();
      return;
    }
    List<Path> folders = new ArrayList<>(files.folders().all());
    List<ConfigurationItem> items = new ArrayList<>();
    for (Path folder : folders) {
      ConfigurationItem item = item();
      item.setScopeUri(folder.toUri().toString());
      items.add(item);
    }
    items.add(item());
    folders.add(null);
    editor
        .configuration(new ConfigurationParams(items))
        .whenComplete((answers, failure) -> answered(folders, answers));
  }

  private static ConfigurationItem item() {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(Settings.SECTION);
    return item;
  }

  private void answered(List<Path> folders, List<Object> answers) {
    Map<Path, Settings> byFolder = new HashMap<>();
    for (int i = 0; answers != null && i < Math.min(folders.size(), answers.size()); i++) {
      byFolder.put(folders.get(i), base.with(answers.get(i)));
    }
    files.set(folder -> byFolder.getOrDefault(folder, base), true);
  }
}
