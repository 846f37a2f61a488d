package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.io.Writer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The close stands last in the try; the catch leaves it out. */
public final class CloseOnlyInTry {

  private final OkHttpClient client = new OkHttpClient();

  public void store(Request request, Writer index) {
    try {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      Response response = client.newCall(request).execute();
      index.write(response.header("Location", "none"));
      response.close();
    } catch (IOException e) {
      System.err.println("not stored: " + e.getMessage());
    }
  }
}
