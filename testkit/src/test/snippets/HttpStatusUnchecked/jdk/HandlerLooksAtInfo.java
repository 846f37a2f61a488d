package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;

/** The handler of the body sees the status before a byte is read, and gives null for errors. */
public final class HandlerLooksAtInfo {

  private final HttpClient client;

  public HandlerLooksAtInfo(HttpClient client) {
    this.client = client;
  }

  public long count(HttpRequest request) throws IOException, InterruptedException {
    String text = client.send(request, HandlerLooksAtInfo::ofSuccess).body();
    return text == null ? 0 : Long.parseLong(text.strip());
  }

  private static HttpResponse.BodySubscriber<String> ofSuccess(HttpResponse.ResponseInfo info) {
    return info.statusCode() == 200
        ? BodySubscribers.ofString(StandardCharsets.UTF_8)
        : BodySubscribers.replacing(null);
  }
}
