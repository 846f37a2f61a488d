package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A time that is over leaves the loop; only a refused connection is tried again. */
public final class LeavesOnTimeout {

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(60, TimeUnit.SECONDS).build();

  public int status(Request request) throws IOException {
    for (int attempt = 0; attempt < 5; attempt++) {
      try (Response response = client.newCall(request).execute()) {
        return response.code();
      } catch (InterruptedIOException e) {
        throw new IOException("slow: " + request.url(), e);
      } catch (ConnectException e) {
        System.err.println("refused: " + e);
      }
    }
    return -1;
  }
}
