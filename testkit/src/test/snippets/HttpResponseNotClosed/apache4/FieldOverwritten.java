package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** The answer in the field is lost when the next one takes its place. */
public final class FieldOverwritten {
  private final HttpClient client;
  private HttpResponse last;

  public FieldOverwritten(HttpClient client) {
    this.client = client;
  }

  public HttpResponse ask(HttpGet get) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    last = client.execute(get);
    if (last.getStatusLine().getStatusCode() == 401) {
      get.addHeader("Authorization", "Basic eDp5");
      last = client.execute(get);
    }
    return last;
  }

  public HttpResponse consumedFirst(HttpGet get) throws IOException {
    last = client.execute(get);
    if (last.getStatusLine().getStatusCode() == 401) {
      EntityUtils.consume(last.getEntity());
      last = client.execute(get);
    }
    return last;
  }

  public void askLater(HttpGet get) throws IOException {
    last = client.execute(get);
    log();
    last = client.execute(get);
  }

  private void log() throws IOException {
    EntityUtils.consume(last.getEntity());
  }
}
