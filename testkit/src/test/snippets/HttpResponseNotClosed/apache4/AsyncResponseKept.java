package snippets.httpresponsenotclosed.apache4;

import java.io.Closeable;
import org.apache.http.HttpResponse;

/** A response without a close method of its own may be complete. */
public final class AsyncResponseKept implements Closeable {

  private final HttpResponse response;

  public AsyncResponseKept(HttpResponse response) {
    this.response = response;
  }

  public int status() {
    return response.getStatusLine().getStatusCode();
  }

  @Override
  public void close() {}
}
