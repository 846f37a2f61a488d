package snippets.httpclientperrequest.jdk;

import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;

/** A CDI producer that asks a remote service once. */
public final class ProducerMethod {

  @Produces
  public Properties remoteSettings(HttpRequest request) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    Properties settings = new Properties();
    try (InputStream in = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
      settings.load(in);
    }
    return settings;
  }
}
