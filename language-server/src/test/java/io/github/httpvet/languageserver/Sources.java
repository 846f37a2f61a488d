package io.github.httpvet.languageserver;

/** Texts with a known mistake each. */
final class Sources {

  /** A client made in a loop, in line 9. */
  static final String LOOP =
      """
      package shop;

      import java.net.http.*;
      import java.util.List;

      class Shop {
        void load(HttpClient http, List<HttpRequest> all) throws Exception {
          for (HttpRequest one : all) {
            HttpClient.newHttpClient().send(one, HttpResponse.BodyHandlers.discarding());
          }
        }

        int count;
      }
      """;

  /** A class that another one inherits its client from. */
  static final String BASE =
      """
      package shop;

      class Base {
        protected java.net.http.HttpClient http;
      }
      """;

  /** Leaks in line 6, as who knows {@link #BASE} can tell. */
  static final String LEAK_OVER_BASE =
      """
      package shop;

      class Shop extends Base {
        int load(java.net.http.HttpRequest request) throws Exception {
          var response =
              http.send(request, java.net.http.HttpResponse.BodyHandlers.ofInputStream());
          return response.statusCode();
        }
      }
      """;

  /** A response that one path leaves open, opened in line 12. */
  static final String LEAK =
      """
      package shop;

      import java.io.InputStream;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse;
      import java.net.http.HttpResponse.BodyHandlers;

      class Shop {
        String load(HttpClient http, HttpRequest request) throws Exception {
          // The caller's.
          HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
          if (response.statusCode() == 404) {
            return "";
          }
          try (InputStream body = response.body()) {
            return new String(body.readAllBytes());
          }
        }
      }
      """;

  private Sources() {}
}
