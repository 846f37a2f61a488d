package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;

/** Sent and opened in the resource. */
public final class TryOnSendExpression {

  private final HttpClient client = HttpClient.newHttpClient();

  public Properties load(HttpRequest request) throws IOException, InterruptedException {
    Properties properties = new Properties();
    try (InputStream in =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
      properties.load(in);
    }
    return properties;
  }
}
