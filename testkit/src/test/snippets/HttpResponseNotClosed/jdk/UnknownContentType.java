package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;

/** Throws with the stream open when it cannot parse the type. */
public final class UnknownContentType {

  private final HttpClient client = HttpClient.newHttpClient();

  public Properties load(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    String type = response.headers().firstValue("Content-Type").orElse("");
    Properties properties = new Properties();
    if (type.startsWith("text/plain")) {
      properties.load(response.body());
    } else if (type.endsWith("/xml")) {
      properties.loadFromXML(response.body());
    } else {
      throw new IllegalStateException("cannot read " + type);
    }
    return properties;
  }
}
