package across.taskwithclient;

import java.util.List;
import java.util.concurrent.ExecutorService;

final class Gallery {
  private final ExecutorService executor;

  Gallery(ExecutorService executor) {
    this.executor = executor;
  }

  void show(String url) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    new ImageDownload(url).start();
  }

  void preload(String url) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    executor.execute(new ImageDownload(url));
  }

  void showAll(List<String> urls) {
    executor.execute(new Feed(urls));
  }
}
