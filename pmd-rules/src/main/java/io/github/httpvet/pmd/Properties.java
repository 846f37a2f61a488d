package io.github.httpvet.pmd;

import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.Option;
import io.github.httpvet.core.rules.Vet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.sourceforge.pmd.properties.PropertyConstraint;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;

/** The options of the core's rules as properties of PMD. */
final class Properties {

  private Properties() {}

  static PropertyDescriptor<?> of(String rule, Option option) {
    if (option.isList()) {
      return PropertyFactory.stringListProperty(option.name())
          .desc(option.summary())
          .defaultValue(words(option.defaultValue()))
          .requireEach(constraint(rule, option))
          .build();
    }
    return PropertyFactory.stringProperty(option.name())
        .desc(option.summary())
        .defaultValue(option.defaultValue())
        .require(constraint(rule, option))
        .build();
  }

  /** The value as the core reads it. */
  static String written(Object value) {
    return value instanceof Iterable<?> items
        ? StreamSupport.stream(items.spliterator(), false)
            .map(String::valueOf)
            .collect(Collectors.joining(","))
        : String.valueOf(value);
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::trim).filter(s -> !s.isEmpty()).toList();
  }

  private static PropertyConstraint<String> constraint(String rule, Option option) {
    String accepted =
        option.values().isEmpty()
            ? "should be a value that the rule understands: " + option.summary()
            : "should be one of " + String.join(", ", option.values());
    return PropertyConstraint.fromPredicate(value -> isValid(rule, option, value), accepted);
  }

  private static boolean isValid(String rule, Option option, String value) {
    if (!option.values().isEmpty()) {
      return option.values().contains(value);
    }
    try {
      Vet.of(List.of(rule), Map.of(rule + ":" + option.name(), value));
      return true;
    } catch (ConfigurationException e) {
      return value.equals(option.defaultValue());
    }
  }
}
