package snippets.httpretryunbounded.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.ObjectListing;

/** Each turn asks for the next page. */
public final class PagesToTheEnd {

  private final AmazonS3 s3;

  public PagesToTheEnd(AmazonS3 s3) {
    this.s3 = s3;
  }

  public int count(String bucket) {
    ObjectListing page = s3.listObjects(bucket);
    int count = page.getObjectSummaries().size();
    while (page.isTruncated()) {
      page = s3.listNextBatchOfObjects(page);
      count += page.getObjectSummaries().size();
    }
    return count;
  }
}
