package across.clientusedbyhelper;

import java.io.IOException;
import java.util.List;

/** One object serves all of a list: nothing is dropped after one call. */
final class Licenses {
  void fetch(List<String> own, List<String> others) throws IOException, InterruptedException {
    Downloads downloads = new Downloads();
    fetch(downloads, own);
    fetch(downloads, others);
  }

  private void fetch(Downloads downloads, List<String> urls)
      throws IOException, InterruptedException {
    for (String url : urls) {
      downloads.one(url);
    }
  }
}
