package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The holder class builds it when it is first needed. */
public final class HolderIdiom {

  private static final class Holder {
    static final HttpClient CLIENT = create();

    private static HttpClient create() {
      return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    }
  }

  public String get(HttpRequest request) throws IOException, InterruptedException {
    return Holder.CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
