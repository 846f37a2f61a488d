package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What the call gives is kept in fields, so that it is made until it has worked once. */
public final class ResultKept {

  private static final Object LOCK = new Object();
  private static volatile String version;
  private String licence;

  public static String version() throws IOException, InterruptedException {
    if (version == null) {
      synchronized (LOCK) {
        if (version == null) {
          version = fetch("http://localhost/version");
        }
      }
    }
    return version;
  }

  public String licence() throws IOException, InterruptedException {
    if (licence == null) {
      licence = fetch("http://localhost/licence");
    }
    return licence;
  }

  private static String fetch(String url) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
