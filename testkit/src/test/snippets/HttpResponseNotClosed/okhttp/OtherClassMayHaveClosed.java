package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Nothing here says that the response of another class is open. */
public final class OtherClassMayHaveClosed {

  /** Sends a request. */
  public interface Sender {
    /** Gives a response. */
    Response execute(Request request) throws IOException;
  }

  public int status(Sender sender, Request request) throws IOException {
    return sender.execute(request).code();
  }
}
