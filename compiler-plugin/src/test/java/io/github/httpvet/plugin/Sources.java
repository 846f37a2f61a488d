package io.github.httpvet.plugin;

import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;

/** Sources that the rules have something to say about; none needs more than the JDK. */
final class Sources {

  static final String TIMEOUT =
      "[HttpTimeoutMissing] What `openConnection` gives has no timeout for connect and response, so"
          + " a silent server blocks it for ever";

  private Sources() {}

  /** A class with a call without timeout in line 6, column 9. */
  static JavaFileObject silentServer(String name) {
    return silentServer(name, "class " + name);
  }

  /** The same with another head of the class. */
  static JavaFileObject silentServer(String name, String head) {
    return JavaFileObjects.forSourceLines(
        name,
        "import java.net.*;",
        head + " {",
        "  int get(URL url) throws java.io.IOException {",
        "    HttpURLConnection connection = (HttpURLConnection)",
        "        url.",
        "        openConnection();",
        "    try { return connection.getResponseCode(); } finally { connection.disconnect(); }",
        "  }",
        "}");
  }

  /** The body of a class whose method has a response that one path leaves open. */
  static String[] leak(String head) {
    return new String[] {
      head + " {",
      "  int get(java.net.http.HttpClient http, java.net.http.HttpRequest request)",
      "      throws Exception {",
      "    var response = http.send(request,",
      "        java.net.http.HttpResponse.BodyHandlers.ofInputStream());",
      "    if (response.statusCode() != 200) {",
      "      return -1;",
      "    }",
      "    try (var body = response.body()) {",
      "      return body.read();",
      "    }",
      "  }",
      "}"
    };
  }
}
