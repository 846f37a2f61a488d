package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Response;

/** The name tells that the response has no body. */
public abstract class OtherClassAsksForHead {

  protected abstract Response performHead(String key) throws IOException;

  public void touch(String key) throws IOException {
    performHead(key).close();
  }

  public boolean isThere(String key) throws IOException {
    Response response = performHead(key);
    return response.code() == 200;
  }
}
