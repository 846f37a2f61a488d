package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The catch that closes is for another exception than the one thrown. */
public final class CatchOfOtherType {

  private final OkHttpClient client = new OkHttpClient();

  public InputStream open(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    try {
      if (response.header("ETag") == null) {
        throw new IOException("no entity tag");
      }
      return response.body().byteStream();
    } catch (IllegalStateException e) {
      response.close();
      throw e;
    }
  }
}
