package io.github.httpvet.plugin;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.UnitCheck;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What {@code -Xplugin:HttpVet} starts; javac makes one for each compilation. */
public final class HttpVetPlugin implements Plugin {

  private final Function<Map<String, String>, UnitCheck> source;

  /** For javac. */
  public HttpVetPlugin() {
    this(HttpVetPlugin::rules);
  }

  /** With rules of a test. */
  HttpVetPlugin(Function<Map<String, String>, UnitCheck> source) {
    this.source = source;
  }

  @Override
  public String getName() {
    return "HttpVet";
  }

  /** Looks at no argument yet: an exception here would end javac with a stack trace. */
  @Override
  public void init(JavacTask task, String... args) {
    task.addTaskListener(new UnitListener(task, List.of(args), source));
  }

  private static UnitCheck rules(Map<String, String> options) {
    List<String> rules = Vet.rules().stream().map(RuleInfo::name).toList();
    return UnitCheck.of(Vet.of(rules, options));
  }
}
