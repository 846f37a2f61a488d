package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The client that it is derived from may have shorter times: whoever made it knows. */
public final class PatientClient {

  private final OkHttpClient patient;

  public PatientClient(OkHttpClient shared) {
    patient = shared.newBuilder().callTimeout(90, TimeUnit.SECONDS).build();
  }

  public byte[] report(HttpUrl url) throws IOException {
    Request request = new Request.Builder().url(url).build();
    IOException failure = new IOException("no report");
    for (int attempt = 1; attempt < 6; attempt++) {
      try (Response response = patient.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return response.body().bytes();
        }
        failure.addSuppressed(new IOException("status " + response.code()));
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
    throw failure;
  }
}
