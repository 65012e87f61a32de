import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { Loading } from './views/Loading.tsx'
import { NotFound } from './views/NotFound.tsx'
import { Shell } from './views/shell/Shell.tsx'
import { Start } from './views/start/Start.tsx'

// The graph's code is fetched when the first trace is opened.
const TraceView = lazy(() => import('./views/trace/TraceView.tsx').then((module) => ({ default: module.TraceView })))
const Report = lazy(() => import('./views/trace/Report.tsx').then((module) => ({ default: module.Report })))
const ChainView = lazy(() => import('./views/chain/ChainView.tsx').then((module) => ({ default: module.ChainView })))
const DocumentView = lazy(() =>
  import('./views/document/DocumentView.tsx').then((module) => ({ default: module.DocumentView })),
)
const FindView = lazy(() => import('./views/find/FindView.tsx').then((module) => ({ default: module.FindView })))
const AgenciesView = lazy(() =>
  import('./views/agencies/AgenciesView.tsx').then((module) => ({ default: module.AgenciesView })),
)
const AgencyView = lazy(() =>
  import('./views/agencies/AgencyView.tsx').then((module) => ({ default: module.AgencyView })),
)

/** The pages by their addresses. */
export function App() {
  return (
    <Shell>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route path="/" element={<Start />} />
          <Route path="/trace/:id" element={<TraceView />} />
          <Route path="/trace/:id/report" element={<Report />} />
          <Route path="/chain/:id" element={<ChainView />} />
          <Route path="/documents/:id" element={<DocumentView />} />
          <Route path="/find" element={<FindView />} />
          <Route path="/agencies" element={<AgenciesView />} />
          <Route path="/agencies/:id" element={<AgencyView />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Shell>
  )
}
