package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The annotation says that the response stays ours. */
public final class LentArgument {

  @interface NotOwning {}

  /** Looks at responses. */
  public interface Audit {
    /** Notes what it sees. */
    void note(@NotOwning Response response);
  }

  private final OkHttpClient client = new OkHttpClient();

  public int status(Audit audit, Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    audit.note(response);
    return response.code();
  }
}
