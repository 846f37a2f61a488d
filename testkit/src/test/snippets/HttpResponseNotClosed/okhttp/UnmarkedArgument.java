package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What other code does with it is not known. */
public final class UnmarkedArgument {

  /** Takes responses. */
  public interface Audit {
    /** Takes the response. */
    void take(Response response);
  }

  private final OkHttpClient client = new OkHttpClient();

  public int status(Audit audit, Request request) throws IOException {
    Response response = client.newCall(request).execute();
    audit.take(response);
    return response.code();
  }
}
