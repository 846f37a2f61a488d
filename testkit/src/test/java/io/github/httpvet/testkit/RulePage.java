package io.github.httpvet.testkit;

import io.github.httpvet.core.rules.RuleInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A rule's page under {@code docs/rules}. */
record RulePage(RuleInfo rule, Markdown page) {

  /** Ends the one line of an example that the rule reports. */
  static final String REPORTED = "// reported";

  /** What the examples may use without naming its package. */
  private static final List<String> IMPORTS =
      List.of(
          "java.io.*",
          "java.net.HttpURLConnection",
          "java.net.InetSocketAddress",
          "java.net.ProxySelector",
          "java.net.URI",
          "java.net.URL",
          "java.net.http.HttpClient",
          "java.net.http.HttpRequest",
          "java.net.http.HttpResponse",
          "java.net.http.HttpResponse.BodyHandlers",
          "java.security.GeneralSecurityException",
          "java.security.KeyStore",
          "java.time.Duration",
          "java.util.*",
          "java.util.concurrent.*",
          "javax.net.ssl.SSLContext",
          "okhttp3.*",
          "okhttp3.logging.HttpLoggingInterceptor",
          "org.apache.hc.client5.http.HttpRoute",
          "org.apache.hc.client5.http.async.methods.*",
          "org.apache.hc.client5.http.classic.methods.*",
          "org.apache.hc.client5.http.config.*",
          "org.apache.hc.client5.http.impl.async.*",
          "org.apache.hc.client5.http.impl.classic.*",
          "org.apache.hc.client5.http.impl.io.*",
          "org.apache.hc.client5.http.io.HttpClientConnectionManager",
          "org.apache.hc.client5.http.ssl.SSLConnectionSocketFactory",
          "org.apache.hc.core5.http.ClassicHttpResponse",
          "org.apache.hc.core5.http.HttpHost",
          "org.apache.hc.core5.http.ParseException",
          "org.apache.hc.core5.http.io.entity.EntityUtils",
          "org.apache.hc.core5.ssl.SSLContexts",
          "org.apache.hc.core5.util.Timeout",
          "org.springframework.http.client.ClientHttpRequestFactory",
          "org.springframework.http.client.HttpComponentsClientHttpRequestFactory",
          "org.springframework.http.client.SimpleClientHttpRequestFactory",
          "org.springframework.http.client.JdkClientHttpRequestFactory",
          "org.springframework.web.client.RestClient",
          "org.springframework.web.client.RestTemplate",
          "org.springframework.web.reactive.function.client.WebClient",
          "org.springframework.web.reactive.function.server.ServerRequest",
          "org.springframework.web.reactive.function.server.ServerResponse",
          "reactor.core.publisher.Mono",
          "reactor.core.scheduler.Schedulers");

  static RulePage of(RuleInfo rule) throws IOException {
    return new RulePage(rule, Markdown.of(rule.page()));
  }

  /** The Java examples in a section, each made a source that compiles. */
  List<Snippet> examples(String heading) {
    List<Snippet> examples = new ArrayList<>();
    for (String code : page.code(heading)) {
      String folder = heading.toLowerCase(Locale.ROOT).replace(' ', '_');
      String name = "pages/" + rule.name() + "/" + folder + (examples.size() + 1);
      examples.add(new Snippet(name + "/Example.java", source(name, code)));
    }
    return examples;
  }

  private static String source(String name, String members) {
    return "package "
        + name.replace('/', '.')
        + ";\n"
        + IMPORTS.stream().map(type -> "import " + type + ";\n").collect(Collectors.joining())
        + "final class Example {\n"
        + members
        + "}\n";
  }
}
