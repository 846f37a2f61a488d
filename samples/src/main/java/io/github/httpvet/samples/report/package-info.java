/** Takes down what was measured: records, charts, and blocks in the pages. */
package io.github.httpvet.samples.report;
