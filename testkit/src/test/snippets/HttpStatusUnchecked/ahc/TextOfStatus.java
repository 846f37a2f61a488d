package snippets.httpstatusunchecked.ahc;

import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

/** The status is asked by its text. */
public final class TextOfStatus {

  private final AsyncHttpClient client;

  public TextOfStatus(AsyncHttpClient client) {
    this.client = client;
  }

  public LocalDate day(String uri) throws InterruptedException, ExecutionException {
    Response response = client.prepareGet(uri).execute().get();
    if (!"OK".equals(response.getStatusText())) {
      throw new IllegalStateException(uri + ": " + response.getStatusText());
    }
    return LocalDate.parse(response.getResponseBody());
  }
}
