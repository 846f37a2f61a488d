package snippets.httpstatusunchecked.apache4;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** An object handles the answer, and does not ask which one it is. */
public final class AnonymousParses {

  private static final ResponseHandler<LocalDate> DAY =
      new ResponseHandler<>() {
        @Override
        public LocalDate handleResponse(HttpResponse response) throws IOException {
          // BUG: Diagnostic contains: [HttpStatusUnchecked]
          String text = EntityUtils.toString(response.getEntity());
          return LocalDate.parse(text);
        }
      };

  private final HttpClient client;

  public AnonymousParses(HttpClient client) {
    this.client = client;
  }

  public LocalDate day(HttpGet get) throws IOException {
    return client.execute(get, DAY);
  }
}
