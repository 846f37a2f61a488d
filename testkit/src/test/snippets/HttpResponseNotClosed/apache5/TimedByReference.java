package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

/** A function in a variable, which one helper hands on to the next. */
public final class TimedByReference {

  private interface Step<T> {
    T run() throws IOException;
  }

  private final CloseableHttpClient client;

  public TimedByReference(CloseableHttpClient client) {
    this.client = client;
  }

  public int status(String uri) throws IOException {
    Step<CloseableHttpResponse> step = () -> client.execute(new HttpGet(uri));
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return logged("status", step).getCode();
  }

  public void discard(String uri) throws IOException {
    logged("discard", () -> client.execute(new HttpGet(uri))).close();
  }

  private <T> T logged(String name, Step<T> step) throws IOException {
    System.out.println(name);
    return timed(step);
  }

  private <T> T timed(Step<T> step) throws IOException {
    long start = System.nanoTime();
    T result = step.run();
    long end = System.nanoTime();
    System.out.println(end - start);
    return result;
  }
}
