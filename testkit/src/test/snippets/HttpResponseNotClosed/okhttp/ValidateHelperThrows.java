package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper throws before the try is reached. */
public final class ValidateHelperThrows {

  private final OkHttpClient client = new OkHttpClient();

  public byte[] get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    validate(response);
    try {
      return response.body().bytes();
    } finally {
      response.close();
    }
  }

  private static void validate(Response response) throws IOException {
    if (response.code() >= 400) {
      throw new IOException("refused with " + response.code());
    }
  }
}
