package snippets.httpresponsenotclosed.okhttp;

import java.io.Closeable;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Returned under another type. */
public final class CastToTypeVariable {

  private final OkHttpClient client = new OkHttpClient();

  @SuppressWarnings("unchecked")
  public <T extends Closeable> T open(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    return (T) response;
  }
}
